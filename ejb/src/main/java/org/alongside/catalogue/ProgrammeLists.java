package org.alongside.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which modules a programme lists, when the box says one thing and the site has written others. */
final class ProgrammeLists {
  private ProgrammeLists() {}

  /**
   * The box's modules in the box's order, but for those that the site's own version takes out; then
   * what the site has put in, in the order in which it stands now.
   *
   * @param shipped what the box lists
   * @param now what is listed now
   * @param ofSite programmes of each module whose current version the site wrote
   */
  static List<String> merged(
      String programme, List<String> shipped, List<String> now, Map<String, Set<String>> ofSite) {
    List<String> merged = new ArrayList<>();
    for (String code : shipped) {
      if (!ofSite.containsKey(code) || ofSite.get(code).contains(programme)) {
        merged.add(code);
      }
    }
    now.stream()
        .filter(code -> ofSite.getOrDefault(code, Set.of()).contains(programme))
        .filter(code -> !merged.contains(code))
        .forEach(merged::add);
    ofSite.keySet().stream()
        .sorted()
        .filter(code -> ofSite.get(code).contains(programme) && !merged.contains(code))
        .forEach(merged::add);
    return merged;
  }

  /**
   * What is listed, in the order that the site has given it; what that order does not know comes
   * behind what it followed.
   *
   * @param order codes in the site's order; may name what is not listed any more
   */
  static List<String> ordered(List<String> listed, List<String> order) {
    List<String> ordered = new ArrayList<>(order);
    ordered.retainAll(listed);
    String before = null;
    for (String code : listed) {
      if (!ordered.contains(code)) {
        ordered.add(before == null ? 0 : ordered.indexOf(before) + 1, code);
      }
      before = code;
    }
    return ordered;
  }
}
