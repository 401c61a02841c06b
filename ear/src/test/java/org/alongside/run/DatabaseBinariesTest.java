package org.alongside.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseBinariesTest {

  @ParameterizedTest
  @CsvSource({
    "linux, amd64, linux, bin/mariadbd",
    "mac os x, aarch64, osx, bin/mariadbd",
    "windows 11, amd64, winx64, bin/mysqld.exe"
  })
  void arePackedForThreePlatforms(String os, String arch, String name, String program) {
    assertThat(DatabaseBinaries.platform(os, arch)).contains(name);
    assertThat(getClass().getClassLoader().getResource(DatabaseBinaries.root(name) + program))
        .as("the version named in DatabaseBinaries is the one on the class path")
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"linux, aarch64", "mac os x, x86_64", "windows 11, aarch64", "sunos, sparcv9"})
  void areMissingElsewhere(String os, String arch) {
    assertThat(DatabaseBinaries.platform(os, arch)).isEmpty();
  }

  @Test
  void saysWhatToDoWhereTheyAreMissing() {
    assertThat(DatabaseBinaries.absent())
        .hasMessageContainingAll("ALONGSIDE_DB_URL", "ALONGSIDE_DB_USER", "ALONGSIDE_DB_PASSWORD")
        .hasMessageNotContaining("\n");
  }
}
