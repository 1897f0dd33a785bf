package com.acme.nplusone;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Students, each with the courses that it takes. */
final class StudentsWithCourses implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.update("create table student (id bigint primary key, name varchar(100))");
        shop.update("create table course (id bigint primary key, title varchar(100))");
        shop.update(
                "create table enrolment (student_id bigint, course_id bigint, primary key (student_id, course_id))");
        shop.update("insert into student values (1, 'Ada'), (2, 'Grace'), (3, 'Edsger'), (4, 'Barbara')");
        shop.update("insert into course values (10, 'Logic'), (20, 'Compilers')");
        shop.update("insert into enrolment values (1, 10), (1, 20), (2, 20), (3, 10), (4, 10), (4, 20)");
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long student : shop.longs("select id from student order by id")) {
            shop.texts( // loop
                    "select c.title from course c join enrolment e on e.course_id = c.id where e.student_id = ?",
                    student);
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select id from student order by id");
        shop.texts("select e.student_id, c.title from course c join enrolment e on e.course_id = c.id"
                + " where e.student_id in (select id from student)");
    }
}
