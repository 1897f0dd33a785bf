package dev.fetchonce.detect;

import java.util.List;

/** All rules, in the order in which they look: a later one leaves alone what an earlier one explained. */
final class Rules {
    private static final List<Detector> ALL = List.of(
            new NPlusOne(),
            new CountPerRow(),
            new AggregatePerRow(),
            new ExistsPerRow(),
            new TopPerRow(),
            new QueryInLoop(),
            new DuplicateQuery(),
            new LatentNPlusOne(),
            new ExistenceByLoading(),
            new AggregateInMemory(),
            new UnreadColumns(),
            new UnboundedResult(),
            new DeepOffset(),
            new CartesianProduct(),
            new MissingIndex(),
            new RowByRowInsert(),
            new RowByRowUpdate(),
            new RowByRowDelete(),
            new CommitPerRow(),
            new SequencePerInsert(),
            new ReadModifyWrite());

    private Rules() {}

    static List<Detector> all() {
        return ALL;
    }
}
