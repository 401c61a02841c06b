package org.alongside.tailoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamSetting;

/** Reads facts that a program has sent, and says everything that is wrong with them at once. */
final class FactsReader {
  /** The provinces and territories of Canada. */
  static final List<String> PROVINCES =
      List.of("AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT");

  /** Modules of the peer programme that a training may map to. */
  static final List<String> MODULES = numbered("P", 13, "E", 11);

  static final List<String> COMPETENCIES = numbered("C", 12, "", 0);

  /** How many trainings, at most, and how many words of a list. */
  static final int MOST = 100;

  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);
  private static final BigDecimal MOST_FORMAL_HOURS = BigDecimal.valueOf(100_000);

  /** The smallest share of a post. */
  static final BigDecimal LEAST_FTE = new BigDecimal("0.01");

  private static final List<String> OF_PEER =
      List.of(
          "role",
          "startOn",
          "asOf",
          "settings",
          "loneWorking",
          "facilitatesGroups",
          "remoteShare",
          "formalHours",
          "priorTraining",
          "certificate",
          "lastPracticeOn",
          "confidence",
          "fte");
  private static final List<String> OF_STAFF = List.of("staffGroup", "alsoPeer", "startOn", "asOf");
  private static final List<String> OF_TRAINING =
      List.of("hours", "completedOn", "verified", "mapsTo", "province");
  private static final List<String> OF_CERTIFICATE = List.of("held", "current", "verified");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final List<FactFault> faults = new ArrayList<>();
  private final LocalDate today;

  private FactsReader(LocalDate today) {
    this.today = today;
  }

  /**
   * The facts in {@code json}.
   *
   * @param today the day as of which they are judged unless they say another
   * @throws FactsRefused with everything that is wrong
   */
  static PlanFacts read(String json, LocalDate today) {
    return new FactsReader(today).facts(json);
  }

  private PlanFacts facts(String json) {
    JsonFacts sent = new JsonFacts(tree(json), "", faults);
    boolean staff = sent.has("staffGroup");
    PlanFacts facts = staff ? staff(sent) : peer(sent);
    if (!faults.isEmpty()) {
      throw new FactsRefused(faults);
    }
    return facts;
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException | NumberFormatException e) { // 1e99999999999 is no number
      throw new FactsRefused(List.of(FactFault.of("", "tailoring.fault.json")));
    }
  }

  private PlanFacts staff(JsonFacts sent) {
    boolean both = sent.has("role");
    if (both) {
      sent.wrong("staffGroup", "tailoring.fault.both");
      peer(sent);
      return null;
    }
    sent.only(OF_STAFF);
    sent.required("startOn");
    return PlanFacts.staff(
        sent.word("staffGroup", StaffGroup.class).orElse(null),
        sent.flag("alsoPeer"),
        sent.day("startOn"),
        asOf(sent));
  }

  private PlanFacts peer(JsonFacts sent) {
    boolean both = sent.has("staffGroup");
    sent.only(both ? Stream.of(OF_PEER, OF_STAFF).flatMap(List::stream).toList() : OF_PEER);
    if (both) {
      sent.word("staffGroup", StaffGroup.class);
      sent.flag("alsoPeer");
    }
    sent.required("role");
    sent.required("startOn");
    PeerRole role = sent.word("role", PeerRole.class).orElse(null);
    LocalDate startOn = sent.day("startOn");
    LocalDate asOf = asOf(sent);
    return new PlanFacts(
        role,
        null,
        false,
        startOn,
        asOf,
        sent.list("settings", JsonFacts.words(TeamSetting.class)).stream()
            .map(TeamSetting::valueOf)
            .collect(Collectors.toSet()),
        sent.flag("loneWorking"),
        sent.flag("facilitatesGroups"),
        sent.number("remoteShare", BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO),
        sent.number("formalHours", BigDecimal.ZERO, MOST_FORMAL_HOURS, BigDecimal.ZERO),
        trainings(sent, asOf),
        certificate(sent.object("certificate")),
        sent.dayUntil("lastPracticeOn", asOf),
        confidence(sent.object("confidence")),
        sent.number("fte", LEAST_FTE, BigDecimal.ONE, BigDecimal.ONE));
  }

  private LocalDate asOf(JsonFacts sent) {
    return sent.has("asOf") ? sent.day("asOf") : today;
  }

  private List<PlanFacts.Training> trainings(JsonFacts sent, LocalDate asOf) {
    List<JsonNode> elements = sent.elements("priorTraining");
    String list = sent.pointer("priorTraining");
    return IntStream.range(0, elements.size())
        .mapToObj(i -> new JsonFacts(elements.get(i), list + "/" + i, faults))
        .map(t -> training(t, asOf))
        .toList();
  }

  private static PlanFacts.Training training(JsonFacts sent, LocalDate asOf) {
    sent.only(OF_TRAINING);
    return new PlanFacts.Training(
        sent.number("hours", BigDecimal.ZERO, MOST_HOURS, BigDecimal.ZERO),
        sent.dayUntil("completedOn", asOf),
        sent.flag("verified"),
        Set.copyOf(new TreeSet<>(sent.list("mapsTo", MODULES))),
        sent.word("province", PROVINCES).orElse(null));
  }

  private static PlanFacts.Certificate certificate(JsonFacts sent) {
    if (sent == null) {
      return null;
    }
    sent.only(OF_CERTIFICATE);
    return new PlanFacts.Certificate(
        sent.flag("held"), sent.flag("current"), sent.flag("verified"));
  }

  private static Map<String, Integer> confidence(JsonFacts sent) {
    Map<String, Integer> levels = new TreeMap<>();
    if (sent != null) {
      sent.only(COMPETENCIES);
      sent.names().stream()
          .filter(COMPETENCIES::contains)
          .forEach(c -> sent.whole(c, 1, 5).ifPresent(level -> levels.put(c, level)));
    }
    return levels;
  }

  private static List<String> numbered(String first, int many, String then, int more) {
    return Stream.concat(
            IntStream.rangeClosed(1, many).mapToObj(i -> first + i),
            IntStream.rangeClosed(1, more).mapToObj(i -> then + i))
        .map(code -> first.equals("P") && code.matches("P\\d") ? "P0" + code.substring(1) : code)
        .toList();
  }
}
