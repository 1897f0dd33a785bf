package dev.fetchonce.agent.instrumentation;

/** So that Byte Buddy loads with the first class that is woven, not with the agent. */
final class LazyWeaver {
    static final Weaver INSTANCE = new Weaver();

    private LazyWeaver() {}
}
