package com.acme.kotlin

import java.sql.Connection
import java.sql.DriverManager
import java.sql.ResultSet

/** Orders and their customers, by plain JDBC; each of its loops is another of Kotlin's. The tests name their lines. */
class Shop : AutoCloseable {
    private val connection: Connection = DriverManager.getConnection("jdbc:h2:mem:")

    init {
        change("create table customer (id bigint primary key, name varchar(50))")
        change("create table orders (id bigint primary key, customer_id bigint references customer)")
    }

    fun fill(rows: Int) {
        change("delete from orders")
        change("delete from customer")
        change("insert into customer select x, 'customer ' || x from system_range(1, $rows)")
        change("insert into orders select x, x from system_range(1, $rows)")
    }

    fun atOnce(): List<String> =
        read("select c.name from orders o join customer c on c.id = o.customer_id order by o.id") { it.getString(1) }

    fun byFor(): List<String> {
        val names = mutableListOf<String>()
        for (id in customers()) {
            names += name(id)
        }
        return names
    }

    fun byForEach(): List<String> {
        val names = mutableListOf<String>()
        customers().forEach { id ->
            names += name(id)
        }
        return names
    }

    fun byMap(): List<String> = customers().map { name(it) }

    fun byReference(): List<String> = customers().map(::name)

    fun bySequence(): List<String> = customers().asSequence().map { name(it) }.toList()

    fun byInlined(): List<String> = customers().map { timed { name(it) } }

    fun byTooMuchInlined(): List<String> = eachName { name(it) }

    fun byJavaStream(): List<String> = customers().stream().map { name(it) }.toList()

    private inline fun eachName(name: (Long) -> String): List<String> {
        val names = mutableListOf<String>()
        for (id in customers()) {
            names += name(id)
        }
        return names
    }

    private fun customers(): List<Long> =
        read("select id, customer_id from orders order by id") { it.getLong("customer_id") }

    private fun name(id: Long): String =
        connection.prepareStatement("select name from customer where id = ?").use { statement ->
            statement.setLong(1, id)
            statement.executeQuery().use { rows ->
                rows.next()
                rows.getString(1)
            }
        }

    private fun <T> read(sql: String, row: (ResultSet) -> T): List<T> =
        connection.createStatement().use { statement ->
            statement.executeQuery(sql).use { rows -> generateSequence { if (rows.next()) row(rows) else null }.toList() }
        }

    private fun change(sql: String) {
        connection.createStatement().use { it.execute(sql) }
    }

    override fun close() = connection.close()
}
