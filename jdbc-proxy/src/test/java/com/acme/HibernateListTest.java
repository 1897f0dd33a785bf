package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Report;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

/** Hibernate keeps the positions of a list: nobody computed them from what was read. */
class HibernateListTest {
    private static final int TRACKS = 6;

    @Test
    void positions_that_are_written_anew_are_no_lost_update() {
        assertThat(run(false).findings()).extracting(Finding::rule).doesNotContain("read-modify-write");
    }

    @Test
    void what_the_application_computes_of_the_same_rows_is_one() {
        assertThat(run(true).findings()).extracting(Finding::rule).contains("read-modify-write");
    }

    private static Report run(boolean plays) {
        Configuration configuration =
                new Configuration().addAnnotatedClass(Album.class).addAnnotatedClass(Track.class);
        return MappedUnit.run(
                configuration,
                session -> {
                    Album album = new Album();
                    for (int i = 1; i <= TRACKS; i++) {
                        album.tracks.add(new Track(i, album));
                    }
                    session.persist(album);
                },
                session -> {
                    Album album = session.find(Album.class, 1L);
                    if (plays) {
                        album.tracks.forEach(each -> each.plays += 2);
                    } else {
                        Collections.reverse(album.tracks);
                    }
                });
    }

    @Entity(name = "Album")
    static class Album {
        @Id
        long id = 1;

        @OneToMany(mappedBy = "album", cascade = CascadeType.PERSIST)
        @OrderColumn(name = "track_order")
        List<Track> tracks = new ArrayList<>();
    }

    @Entity(name = "Track")
    static class Track {
        @Id
        long id;

        int plays = 5;

        @ManyToOne
        Album album = new Album();

        Track() {}

        Track(long id, Album album) {
            this.id = id;
            this.album = album;
        }
    }
}
