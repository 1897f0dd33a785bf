package dev.fetchonce.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationCodeTest {
    @Test
    void what_a_framework_is_called_is_not_the_applications() {
        assertThat(ApplicationCode.DEFAULT.owns("org.springframework.data.Repository"))
                .isFalse();
        assertThat(ApplicationCode.DEFAULT.owns("com.acme.Shop")).isTrue();
    }

    @Test
    void a_package_that_the_applications_build_holds_is_its_own_whatever_its_name() {
        String owners = "org.springframework.samples.clinic.Owners";
        assertThat(ApplicationCode.DEFAULT.owns(owners)).isFalse();
        OwnPackages.add(owners);
        assertThat(ApplicationCode.DEFAULT.owns("org.springframework.samples.clinic.Vets$Row"))
                .isTrue();
        assertThat(ApplicationCode.DEFAULT.owns(owners + "$$SpringCGLIB$$0")).isFalse();
        assertThat(ApplicationCode.DEFAULT.owns("org.springframework.samples.Other"))
                .isFalse();
        assertThat(new ApplicationCode(List.of("com.acme.")).owns(owners)).isFalse();
    }
}
