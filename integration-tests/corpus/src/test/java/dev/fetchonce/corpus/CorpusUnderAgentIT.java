package dev.fetchonce.corpus;

/** The same scenarios, observed as people attach the product: by the agent on the command line of this JVM. */
class CorpusUnderAgentIT extends CorpusTest {}
