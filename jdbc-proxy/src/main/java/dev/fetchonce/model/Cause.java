package dev.fetchonce.model;

/** What in the application makes rows come one at a time, as the frames between the loop and the query tell. */
public enum Cause {
    LAZY_PROXY("lazy-proxy", "The loop touches a lazy reference, and the ORM loads each one when it is touched."),
    LAZY_COLLECTION(
            "lazy-collection",
            "The loop opens a lazy collection of each row, and the ORM loads each when it is opened."),
    EAGER_MAPPING(
            "eager-mapping",
            "The association is mapped EAGER, but the query does not fetch it: the ORM loads it for each row of the"
                    + " result by itself."),
    INVERSE_ONE_TO_ONE(
            "inverse-one-to-one",
            "The other side of the one-to-one holds the key: without looking nobody knows whether there is one, so the ORM"
                    + " looks for each row of the result, be it mapped LAZY or not."),
    NESTED_SELECT(
            "nested-select",
            "The mapper's result map has a nested select: MyBatis runs it for each row of the result by itself."),
    FIND_IN_LOOP("find-in-loop", "The loop asks the ORM's session for each entity by its id."),
    REPOSITORY_IN_LOOP("repository-in-loop", "The loop calls a method of a repository for each element."),
    RENDERING(
            "rendering",
            "The rows load while the response is being written: the session is still open then (open session in view),"
                    + " and the line that decides what is fetched is the one that makes the result."),
    FLUSH_CASCADE("flush-cascade", "The ORM asks for each row while it merges, cascades or flushes."),
    ASSIGNED_ID(
            "assigned-id",
            "What is written refers to an entity that the session does not hold and whose id the application assigns: the"
                    + " ORM looks whether its row is there, or it is new."),
    DAO_IN_LOOP("dao-in-loop", "The loop sends a statement of its own for each element.");

    private final String word;
    private final String sentence;

    Cause(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    /** One plain sentence for people. */
    public String sentence() {
        return sentence;
    }

    /** The word that the JSON uses. */
    @Override
    public String toString() {
        return word;
    }
}
