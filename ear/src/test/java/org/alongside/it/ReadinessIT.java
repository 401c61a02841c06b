package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.alongside.platform.Readiness;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReadinessIT {
  @Inject private Readiness readiness;

  @Test
  void tellsWhetherItIsReady() {
    assertThat(readiness).isNotNull();
  }
}
