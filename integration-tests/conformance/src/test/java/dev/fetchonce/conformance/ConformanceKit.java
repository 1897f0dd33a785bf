package dev.fetchonce.conformance;

import org.junit.jupiter.api.Nested;

/**
 * All that a front end must do. A new front end is a subclass that wires it, and a column in docs/front-ends.md; a new
 * topic is a class of its own, named here.
 */
abstract class ConformanceKit implements FrontEnd {
    @Nested
    class Executions extends ExecutionBehaviour {
        Executions() {
            super(ConformanceKit.this);
        }
    }

    @Nested
    class Batches extends BatchBehaviour {
        Batches() {
            super(ConformanceKit.this);
        }
    }

    @Nested
    class Fingerprints extends FingerprintBehaviour {
        Fingerprints() {
            super(ConformanceKit.this);
        }
    }

    @Nested
    class Binds extends BindBehaviour {
        Binds() {
            super(ConformanceKit.this);
        }
    }

    @Nested
    class Rows extends RowBehaviour {
        Rows() {
            super(ConformanceKit.this);
        }
    }

    @Nested
    class Witnesses extends WitnessBehaviour {
        Witnesses() {
            super(ConformanceKit.this);
        }
    }

    @Nested
    class LargeObjects extends LargeObjectBehaviour {
        LargeObjects() {
            super(ConformanceKit.this);
        }
    }

    @Nested
    class Results extends ResultsBehaviour {
        Results() {
            super(ConformanceKit.this);
        }
    }

    @Nested
    class Failures extends FailureBehaviour {
        Failures() {
            super(ConformanceKit.this);
        }
    }

    @Nested
    class Identity extends IdentityBehaviour {
        Identity() {
            super(ConformanceKit.this);
        }
    }

    @Nested
    class Transactions extends TransactionBehaviour {
        Transactions() {
            super(ConformanceKit.this);
        }
    }

    @Nested
    class Lifecycle extends LifecycleBehaviour {
        Lifecycle() {
            super(ConformanceKit.this);
        }
    }

    @Nested
    class Metadata extends MetadataBehaviour {
        Metadata() {
            super(ConformanceKit.this);
        }
    }

    @Nested
    class Transparency extends TransparencyBehaviour {
        Transparency() {
            super(ConformanceKit.this);
        }
    }

    @Nested
    class Threads extends ThreadBehaviour {
        Threads() {
            super(ConformanceKit.this);
        }
    }

    @Nested
    class Findings extends FindingBehaviour {
        Findings() {
            super(ConformanceKit.this);
        }
    }
}
