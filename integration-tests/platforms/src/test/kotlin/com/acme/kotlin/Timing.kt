package com.acme.kotlin

/** Runs in the middle of whatever calls it. */
inline fun <T> timed(block: () -> T): T {
    val begin = System.nanoTime()
    try {
        return block()
    } finally {
        check(System.nanoTime() >= begin)
    }
}
