package dev.fetchonce.model;

/** What kind of statement a SQL text is, by its first keyword. */
public enum Operation {
    SELECT("select"),
    INSERT("insert"),
    UPDATE("update"),
    DELETE("delete"),
    MERGE("merge"),
    CALL("call"),
    DDL("ddl"),
    TRANSACTION("transaction"),
    OTHER("other");

    private final String word;

    Operation(String word) {
        this.word = word;
    }

    /** The word that the JSON uses. */
    @Override
    public String toString() {
        return word;
    }
}
