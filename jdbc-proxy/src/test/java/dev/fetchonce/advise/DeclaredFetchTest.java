package dev.fetchonce.advise;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.io.IOException;
import java.util.List;
import net.bytebuddy.jar.asm.ClassReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredFetchTest {
    @ParameterizedTest
    @CsvSource({
        "reference, true",
        "lazyReference, false",
        "list, false",
        "eagerList, true",
        "byGetter, true",
        "mappedElsewhere, false",
        "ofSuperclass, true"
    })
    void what_is_loaded_eagerly_for_another_reason_than_its_annotation_is_told_apart(String attribute, boolean eager)
            throws IOException {
        DeclaredFetch declared = new DeclaredFetch(attribute);
        new ClassReader(Mapped.class.getName()).accept(declared, ClassReader.SKIP_FRAMES);
        assertThat(declared.mayBeEager()).isEqualTo(eager);
    }

    @SuppressWarnings("unused") // read from its class file
    private static final class Mapped {
        @ManyToOne
        private Mapped reference = this;

        @ManyToOne(fetch = FetchType.LAZY)
        private Mapped lazyReference = this;

        @OneToMany
        private List<Mapped> list = List.of();

        @OneToMany(fetch = FetchType.EAGER)
        private List<Mapped> eagerList = List.of();

        private Mapped byGetter = this;
        private List<Mapped> mappedElsewhere = List.of();

        @ManyToOne
        Mapped getByGetter() {
            return byGetter;
        }
    }
}
