package org.alongside.tailoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamSetting;
import org.junit.jupiter.api.Test;

class FactsReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final String START = "\"startOn\":\"2027-01-04\"";

  private static PlanFacts read(String fields) {
    return FactsReader.read("{" + fields + "}", TODAY);
  }

  private static List<String> wrong(String fields) {
    FactsRefused refused = catchThrowableOfType(FactsRefused.class, () -> read(fields));
    assertThat(refused).as(fields).isNotNull();
    assertThat(refused.faults())
        .allSatisfy(
            f -> {
              assertThat(f.sentence(Locale.ENGLISH)).isNotBlank();
              assertThat(f.sentence(Locale.FRENCH)).isNotEqualTo(f.sentence(Locale.ENGLISH));
            });
    return refused.faults().stream().map(FactFault::pointer).toList();
  }

  private static List<String> wrongOfPeer(String more) {
    return wrong("\"role\":\"PEER\"," + START + "," + more);
  }

  @Test
  void onlyRoleAndStartAreNeeded() {
    PlanFacts facts = read("\"role\":\"PEER\"," + START);
    assertThat(facts).isEqualTo(PlanFacts.peer(PeerRole.PEER, LocalDate.of(2027, 1, 4), TODAY));
  }

  @Test
  void readsEverything() {
    PlanFacts facts =
        read(
            "\"role\":\"YOUTH_PEER\","
                + START
                + ",\"asOf\":\"2026-11-01\",\"settings\":[\"YOUTH\",\"YOUTH\"],\"loneWorking\":true,\"facilitatesGroups\":true,"
                + "\"remoteShare\":0.25,\"formalHours\":12.5,\"priorTraining\":[{\"hours\":48,\"completedOn\":\"2026-01-10\",\"verified\":true,"
                + "\"mapsTo\":[\"P06\",\"E11\"],\"province\":\"AB\"},{}],\"certificate\":{\"held\":true},\"lastPracticeOn\":\"2026-11-01\","
                + "\"confidence\":{\"C4\":2,\"C12\":5.0},\"fte\":0.5");
    assertThat(facts.asOf()).isEqualTo("2026-11-01");
    assertThat(facts.settings()).containsExactly(TeamSetting.YOUTH);
    assertThat(facts.priorTraining()).hasSize(2);
    assertThat(facts.priorTraining().get(0).mapsTo()).isEqualTo(Set.of("P06", "E11"));
    assertThat(facts.certificate()).isEqualTo(new PlanFacts.Certificate(true, false, false));
    assertThat(facts.confidence()).containsEntry("C4", 2).containsEntry("C12", 5).hasSize(2);
    assertThat(facts.fte()).isEqualByComparingTo("0.5");
  }

  @Test
  void readsStaff() {
    PlanFacts facts = read("\"staffGroup\":\"SUPPORT_WORKER\",\"alsoPeer\":true," + START);
    assertThat(facts.staffGroup()).isEqualTo(StaffGroup.SUPPORT_WORKER);
    assertThat(facts.alsoPeer()).isTrue();
    assertThat(facts.isPeer()).isFalse();
  }

  @Test
  void whatIsNullIsNotSaid() {
    assertThat(
            read(
                "\"role\":\"PEER\","
                    + START
                    + ",\"asOf\":null,\"lastPracticeOn\":null,\"certificate\":null,\"fte\":null"))
        .isEqualTo(PlanFacts.peer(PeerRole.PEER, LocalDate.of(2027, 1, 4), TODAY));
    assertThat(wrong("\"role\":null," + START)).containsExactly("/role");
  }

  @Test
  void namesWhatIsMissing() {
    assertThat(wrong("")).containsExactly("/role", "/startOn");
    assertThat(wrong("\"staffGroup\":\"HR\"")).containsExactly("/startOn");
  }

  @Test
  void refusesBothAndStillLooksAtTheRest() {
    assertThat(wrong("\"role\":\"PEER\",\"staffGroup\":\"HR\"," + START))
        .containsExactly("/staffGroup");
    assertThat(wrong("\"role\":\"PEER\",\"staffGroup\":\"HR\"," + START + ",\"fte\":9"))
        .containsExactly("/staffGroup", "/fte");
  }

  @Test
  void refusesUnknownNamesEverywhere() {
    assertThat(wrongOfPeer("\"diagnosis\":\"x\"")).containsExactly("/diagnosis");
    assertThat(wrongOfPeer("\"alsoPeer\":true")).containsExactly("/alsoPeer");
    assertThat(wrongOfPeer("\"certificate\":{\"helt\":true}")).containsExactly("/certificate/helt");
    assertThat(wrongOfPeer("\"priorTraining\":[{\"titel\":1}]"))
        .containsExactly("/priorTraining/0/titel");
    assertThat(wrongOfPeer("\"confidence\":{\"C0\":1,\"c4\":1}"))
        .containsExactly("/confidence/C0", "/confidence/c4");
    assertThat(wrong("\"staffGroup\":\"HR\",\"fte\":1," + START)).containsExactly("/fte");
    assertThat(wrongOfPeer("\"a~b/c\":1")).containsExactly("/a~0b~1c");
  }

  @Test
  void refusesWrongTypes() {
    assertThat(wrongOfPeer("\"settings\":\"YOUTH\"")).containsExactly("/settings");
    assertThat(wrongOfPeer("\"settings\":[null,1,\"youth\"]"))
        .containsExactly("/settings/0", "/settings/1", "/settings/2");
    assertThat(wrongOfPeer("\"loneWorking\":\"true\"")).containsExactly("/loneWorking");
    assertThat(wrongOfPeer("\"loneWorking\":1")).containsExactly("/loneWorking");
    assertThat(wrongOfPeer("\"remoteShare\":\"0.2\"")).containsExactly("/remoteShare");
    assertThat(wrongOfPeer("\"certificate\":true")).containsExactly("/certificate");
    assertThat(wrongOfPeer("\"confidence\":[2]")).containsExactly("/confidence");
    assertThat(wrongOfPeer("\"priorTraining\":{}")).containsExactly("/priorTraining");
    assertThat(wrongOfPeer("\"priorTraining\":[7]")).containsExactly("/priorTraining/0");
    assertThat(wrongOfPeer("\"lastPracticeOn\":20260801")).containsExactly("/lastPracticeOn");
    assertThat(wrong("\"role\":7," + START)).containsExactly("/role");
  }

  @Test
  void refusesWhatIsOutOfRange() {
    assertThat(wrongOfPeer("\"remoteShare\":-0.01")).containsExactly("/remoteShare");
    assertThat(wrongOfPeer("\"remoteShare\":1.01")).containsExactly("/remoteShare");
    assertThat(wrongOfPeer("\"formalHours\":-1")).containsExactly("/formalHours");
    assertThat(wrongOfPeer("\"fte\":0")).containsExactly("/fte");
    assertThat(wrongOfPeer("\"fte\":1.2")).containsExactly("/fte");
    assertThat(wrongOfPeer("\"formalHours\":1e999999999")).containsExactly("/formalHours");
    assertThat(wrongOfPeer("\"formalHours\":100e2147483647")).containsExactly("/formalHours");
    assertThat(wrongOfPeer("\"formalHours\":1e99999999999")).containsExactly("");
    assertThat(wrongOfPeer("\"confidence\":{\"C1\":1e-999999999}"))
        .containsExactly("/confidence/C1");
    assertThat(wrongOfPeer("\"settings\":" + "[".repeat(5000))).containsExactly("");
    assertThat(wrongOfPeer("\"fte\":-0.5,\"role2\":null")).containsExactly("/role2", "/fte");
    assertThat(wrongOfPeer("\"confidence\":{\"C1\":0,\"C2\":6,\"C3\":2.5}"))
        .containsExactly("/confidence/C1", "/confidence/C2", "/confidence/C3");
    assertThat(
            wrongOfPeer(
                "\"priorTraining\":[{\"hours\":-1,\"province\":\"ZZ\",\"mapsTo\":[\"W1\"]}]"))
        .containsExactly(
            "/priorTraining/0/hours", "/priorTraining/0/mapsTo/0", "/priorTraining/0/province");
  }

  @Test
  void refusesDaysThatThereAreNot() {
    for (String day : List.of("2027-02-29", "2027-1-4", "04/01/2027", "soon", "", "12027-01-04")) {
      assertThat(wrong("\"role\":\"PEER\",\"startOn\":\"" + day + "\""))
          .containsExactly("/startOn");
    }
  }

  @Test
  void refusesAPastThatIsStillToCome() {
    assertThat(wrongOfPeer("\"lastPracticeOn\":\"2026-12-02\"")).containsExactly("/lastPracticeOn");
    assertThat(wrongOfPeer("\"priorTraining\":[{\"completedOn\":\"2026-12-02\"}]"))
        .containsExactly("/priorTraining/0/completedOn");
  }

  @Test
  void refusesWhatIsNoObject() {
    for (String json : List.of("", "[]", "7", "{", "{} {}", "{\"role\":1,\"role\":2}")) {
      FactsRefused refused =
          catchThrowableOfType(FactsRefused.class, () -> FactsReader.read(json, TODAY));
      assertThat(refused.faults()).extracting(FactFault::pointer).containsExactly("");
    }
  }
}
