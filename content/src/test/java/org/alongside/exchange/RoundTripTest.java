package org.alongside.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.alongside.catalogue.BuiltContent;
import org.alongside.catalogue.ContentSource;
import org.alongside.catalogue.SharedFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every module of the box goes out as a zip and comes back as it was: equal in meaning. */
class RoundTripTest {
  private static final ContentSource BOX =
      ContentSource.classPath(RoundTripTest.class.getClassLoader());

  static java.util.Set<String> modules() {
    return BuiltContent.modules();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void comesBackAsItWas(String code) throws IOException {
    Map<String, String> files = BuiltContent.files(BOX, code);
    ContentArchive archive = new ContentArchive();
    archive.module(code, files);
    SharedFiles.of(BOX, files, "alberta").forEach(archive::put);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    archive.zip(code, zip);
    Upload upload = new Upload(code + ".zip", zip.toByteArray());

    Imported read = new ArchiveImporter(() -> BOX).read(upload, ImportOptions.STANDARD);

    assertThat(read.items()).allMatch(i -> i.outcome() == ImportItem.Outcome.UNDERSTOOD);
    Map<String, String> back = ArchiveImporter.module(read, code);
    assertThat(back.keySet()).isEqualTo(files.keySet());
    assertThat(BuiltContent.fingerprint(BOX, code, back))
        .isEqualTo(BuiltContent.fingerprint(BOX, code, files));
  }

  /** What a zip carries is enough to build the module where there is nothing else. */
  @ParameterizedTest
  @MethodSource("modules")
  void bringsAllThatItNeeds(String code) {
    Map<String, String> files = BuiltContent.files(BOX, code);
    Map<String, String> shared = SharedFiles.of(BOX, files, "alberta");
    ContentSource carried =
        path ->
            java.util.Optional.ofNullable(
                path.equals("role-matrix.yaml") ? BOX.text(path).orElseThrow() : shared.get(path));
    assertThat(BuiltContent.fingerprint(carried, code, files))
        .isEqualTo(BuiltContent.fingerprint(BOX, code, files));
  }
}
