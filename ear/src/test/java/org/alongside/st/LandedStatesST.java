package org.alongside.st;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.alongside.run.Instance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an older version wrote, this one starts on; on what the latest landed one wrote {@link
 * KilledWhileWritingST} does, and makes the stages of the demonstration that came since.
 */
@StartsSites
class LandedStatesST {
  static List<LandedState> states() throws IOException {
    return LandedState.earlier();
  }

  @ParameterizedTest
  @MethodSource("states")
  void isStartedOnAndKept(LandedState state) throws IOException, SQLException {
    Path data = Path.of(System.getProperty("alongside.target"), "landed-data");
    Site.forget(data);
    List<List<String>> before = state.restore(data);
    try (Instance instance = Site.again(data, false)) {
      Site.waitReady(instance);
      LandedState.isKept(before, data);
    }
  }
}
