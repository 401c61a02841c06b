package org.alongside.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

  private static void refused(String key, String typed, DateOrder order) {
    assertThatThrownBy(() -> Days.of(typed, order))
        .isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  @Test
  void readsWhatCanBeMeantInOneWayOnly() {
    assertThat(Days.of("2027-01-04", null)).isEqualTo(DAY);
    assertThat(Days.of("2027/1/4", null)).isEqualTo(DAY);
    assertThat(Days.of("2027-01-04 00:00:00", null)).isEqualTo(DAY);
    assertThat(Days.of("25/12/2027", null)).isEqualTo(LocalDate.of(2027, 12, 25));
    assertThat(Days.of("12/25/2027", null)).isEqualTo(LocalDate.of(2027, 12, 25));
    assertThat(Days.of("03/03/2027", null)).isEqualTo(LocalDate.of(2027, 3, 3));
    assertThat(Days.of(" ", null)).isNull();
  }

  @Test
  void asksWhereADayCouldBeTwo() {
    assertThatThrownBy(() -> Days.of("04/01/2027", null))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.key()).isEqualTo("imports.fault.ambiguous");
              assertThat(e.arguments()).containsExactly("04/01/2027", "2027-01-04", "2027-04-01");
            });
    assertThat(Days.of("04/01/2027", DateOrder.DAY_FIRST)).isEqualTo(DAY);
    assertThat(Days.of("04.01.2027", DateOrder.DAY_FIRST)).isEqualTo(DAY);
    assertThat(Days.of("01/04/2027", DateOrder.MONTH_FIRST)).isEqualTo(DAY);
    refused("imports.fault.day", "25/12/2027", DateOrder.MONTH_FIRST);
  }

  @Test
  void saysWhichDayASpreadsheetsNumberWouldBe() {
    assertThatThrownBy(() -> Days.of("46391", null))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.key()).isEqualTo("imports.fault.serial");
              assertThat(e.arguments()).containsExactly("46391", "2027-01-04");
            });
  }

  @Test
  void refusesWhatIsNoDay() {
    refused("imports.fault.day", "2027-02-30", null);
    refused("imports.fault.day", "soon", null);
    refused("imports.fault.day", "04/01/27", null);
    refused("imports.fault.day", "0004-01-01", null);
  }
}
