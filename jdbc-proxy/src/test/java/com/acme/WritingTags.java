package com.acme;

/** A test class by name alone: units bear it. */
final class WritingTags extends TagWriting {}
