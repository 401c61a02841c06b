package org.alongside.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The table of floors, from the ground up, as the architecture lays it out. A feature uses those on
 * lower floors only; features on one floor do not see each other. A new feature is a new word here.
 */
final class Floors {
  static final String ROOT = "org.alongside.";

  private static final List<List<String>> TABLE =
      List.of(
          List.of("platform"),
          List.of("people"),
          // people was one room of ninety classes: how somebody comes in and goes, and which posts
          // there are, are rooms of
          // their own above it, and do not see each other
          List.of("account", "position", "media", "document"),
          // the logo is a picture like those of lessons; certificates show it
          List.of("catalogue", "journal", "branding"),
          // the weekly card is content that a team reads together: it knows teams and no learning
          List.of("assessment", "survey", "schedule", "huddle", "stories"),
          List.of("learning"),
          // catalogue is one room of eighty classes already; and whoever publishes is shown first
          // whom it touches, which learning knows
          List.of("tailoring", "authoring"),
          // what somebody is able to do, rated, shown by evidence and signed off, is a room of its
          // own
          // below who agreed to be whose mentor
          // who is reminded of what looks at plans; a team's leader reminds through it, so it lies
          // below
          List.of("credential", "competency", "reminder"),
          // what a leader sees of a team, and a coordinator of the organisation: plans beside
          // completions
          List.of("mentoring", "badge", "team"),
          // what a mentor's mentees think about together needs no community
          List.of("community", "coreflection"),
          // who belongs to a community is asked by what it writes to each other and by what it does
          // together
          List.of("discussion", "gathering"),
          // what comes from elsewhere and goes there; the formats above it plug in
          List.of("exchange"),
          List.of(
              "outcomes",
              "interop.xapi",
              "interop.scorm",
              "interop.cmi5",
              "interop.lti",
              "interop.qti",
              "interop.moodle",
              "interop.pressbooks",
              "interop.oneroster",
              "interop.scim"),
          List.of("notification", "search"),
          // the log of who did what, and files of people, teams and positions, are rooms of their
          // own:
          // with them admin would be of more than eighty classes
          List.of("admin", "audit", "imports", "privacy"),
          // makes the demonstration's data by calling every boundary
          List.of("demonstration"));

  private static final Map<String, Integer> FLOOR = new LinkedHashMap<>();

  static {
    for (int floor = 0; floor < TABLE.size(); floor++) {
      for (String feature : TABLE.get(floor)) {
        FLOOR.put(feature, floor);
      }
    }
  }

  private Floors() {}

  /** Every feature with its floor, by name. */
  static Map<String, Integer> all() {
    return new TreeMap<>(FLOOR);
  }

  /** The feature that is exactly this package. */
  static Optional<String> feature(String packageName) {
    return Optional.of(packageName)
        .filter(p -> p.startsWith(ROOT))
        .map(p -> p.substring(ROOT.length()))
        .filter(FLOOR::containsKey);
  }

  /** The feature in which a class lies; empty for classes that are not ours. */
  static Optional<String> feature(JavaClass type) {
    return feature(type.getBaseComponentType().getPackageName());
  }

  static boolean mayUse(String from, String to) {
    return from.equals(to) || FLOOR.get(to) < FLOOR.get(from);
  }

  /** {@code people (floor 1)}. */
  static String told(String feature) {
    return feature + " (floor " + FLOOR.get(feature) + ")";
  }
}
