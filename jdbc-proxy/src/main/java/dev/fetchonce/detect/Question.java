package dev.fetchonce.detect;

/** What a look-up asks of the rows behind its key. */
public enum Question {
    ROWS,
    COUNT,
    AGGREGATE,
    EXISTENCE,
    TOP
}
