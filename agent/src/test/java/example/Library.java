package example;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Persistence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;

/** An application with EclipseLink: says {@code ready}, and asks each author for the books when it is sent a line. */
final class Library {
    private static final int AUTHORS = 5;

    private Library() {}

    public static void main(String... arguments) throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:library;DB_CLOSE_DELAY=-1");
        try (EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                "library", Map.of("jakarta.persistence.nonJtaDataSource", database))) {
            fill(factory);
            System.out.println("ready");
            System.in.read();
            System.out.println(books(factory));
        }
    }

    private static void fill(EntityManagerFactory factory) {
        try (EntityManager manager = factory.createEntityManager()) {
            manager.getTransaction().begin();
            for (long i = 1; i <= AUTHORS; i++) {
                Author author = new Author();
                author.id = 10 + i;
                manager.persist(author);
                Book book = new Book();
                book.id = 100 + i;
                book.author = author;
                manager.persist(book);
            }
            manager.getTransaction().commit();
        }
        factory.getCache().evictAll();
    }

    private static int books(EntityManagerFactory factory) {
        int books = 0;
        try (EntityManager manager = factory.createEntityManager()) {
            for (Author each : manager.createQuery("select a from Author a order by a.id", Author.class)
                    .getResultList()) {
                books += each.books.size();
            }
        }
        return books;
    }

    /** The one. */
    @Entity(name = "Author")
    public static class Author {
        @Id
        long id;

        @OneToMany(mappedBy = "author")
        List<Book> books = new ArrayList<>();
    }

    /** The many. */
    @Entity(name = "Book")
    public static class Book {
        @Id
        long id;

        @ManyToOne
        Author author = new Author();
    }
}
