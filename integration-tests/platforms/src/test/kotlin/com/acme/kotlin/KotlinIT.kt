package com.acme.kotlin

import com.acme.expect.FailsWith
import dev.fetchonce.junit.FetchonceAssertions.assertQueries
import dev.fetchonce.junit.MaxQueries
import dev.fetchonce.junit.NoNPlusOne
import dev.fetchonce.junit.Queries
import dev.fetchonce.junit.QueryGrowth
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test

/** Budgets in Kotlin, and the loops that it has. */
class KotlinIT {
    private val shop = Shop()

    @BeforeEach
    fun `fill the shop`() = shop.fill(5)

    @AfterEach
    fun `close the shop`() = shop.close()

    @Test
    @MaxQueries(1)
    @NoNPlusOne
    fun `keeps its budget`() {
        assertThat(shop.atOnce()).hasSize(5)
    }

    @Test
    @MaxQueries(1)
    @FailsWith("KotlinIT.breaks its budget: expected at most 1 query, but executed 6.\n\n5 × select name")
    @FailsWith("n-plus-one orders → customer (proven): 5 distinct binds")
    fun `breaks its budget`() {
        shop.byForEach()
    }

    @Test
    fun `tells what was executed`(queries: Queries) {
        shop.atOnce()

        assertThat(queries.selects()).isEqualTo(1)
    }

    @Test
    fun `asserts a block`() {
        assertQueries { shop.atOnce() }.atMost(1).withoutNPlusOne()
    }

    @Test
    @FailsWith("KotlinIT.fails by a block (block): expected at most 1 query, but executed 6.")
    fun `fails by a block`() {
        assertQueries { shop.byMap() }.atMost(1)
    }

    @QueryGrowth(rows = [2, 10], fill = "so many orders")
    fun `does not grow`() {
        shop.atOnce()
    }

    fun `so many orders`(rows: Int) = shop.fill(rows)

    @Test
    @NoNPlusOne
    @FailsWith("loop: Shop.byFor (Shop.kt:29)")
    fun `names the line of for`() {
        shop.byFor()
    }

    @Test
    @NoNPlusOne
    @FailsWith("loop: Shop.byForEach (Shop.kt:37)")
    fun `names the line of forEach`() {
        shop.byForEach()
    }

    @Test
    @NoNPlusOne
    @FailsWith("loop: Shop.byMap (Shop.kt:42)")
    fun `names the line of map`() {
        shop.byMap()
    }

    @Test
    @NoNPlusOne
    @FailsWith("loop: Shop.byReference (Shop.kt:44)")
    fun `names the line of a reference`() {
        shop.byReference()
    }

    @Test
    @NoNPlusOne
    @FailsWith("loop: Shop.bySequence (Shop.kt:46)")
    fun `names the line of a sequence`() {
        shop.bySequence()
    }

    @Test
    @NoNPlusOne
    @FailsWith("loop: Shop.byInlined (Shop.kt:48)")
    fun `names the line of an inline function inside`() {
        shop.byInlined()
    }

    @Test
    @NoNPlusOne
    @FailsWith("loop: Shop.byTooMuchInlined (Shop.kt:50)")
    fun `names the line of an inline function around`() {
        shop.byTooMuchInlined()
    }

    @Test
    @NoNPlusOne
    @FailsWith("loop: Shop.byJavaStream (Shop.kt:52)")
    fun `names the line of a stream of Java`() {
        shop.byJavaStream()
    }
}
