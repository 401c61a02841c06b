package org.alongside.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.platform.BusinessException;

/**
 * The competency map, the mentoring agreement and the tasks of the role matrix, for the features
 * above. Not a boundary: the web module cannot see it.
 */
@ApplicationScoped
public class Frameworks {
  private static final String PEER = "peer";

  @PersistenceContext private EntityManager em;
  private final Map<String, JsonNode> trees = new ConcurrentHashMap<>();
  private final Map<FrameworkKind, Integer> current = new ConcurrentHashMap<>();
  private final RoleMatrix matrix =
      new ContentReader(ContentSource.classPath(Frameworks.class.getClassLoader())).roleMatrix();

  /** The version that is in use now; they change at a start of the program only. */
  public int current(FrameworkKind kind) {
    return current.computeIfAbsent(
        kind,
        k ->
            em.createNamedQuery("FrameworkText.latest", FrameworkText.class)
                .setParameter("kind", k)
                .setMaxResults(1)
                .getSingleResult()
                .number());
  }

  /** The map that is in use now. */
  public CompetencyMap competencies(String language) {
    return competencies(current(FrameworkKind.COMPETENCIES), language);
  }

  /** The map as it was in a version. */
  public CompetencyMap competencies(int number, String language) {
    List<CompetencyMap.Competency> all = new ArrayList<>();
    for (JsonNode c : tree(FrameworkKind.COMPETENCIES, number).path("competencies")) {
      all.add(
          new CompetencyMap.Competency(
              c.path("id").asText(),
              c.path("title").path(language).asText(),
              texts(c.path("levels").path(language))));
    }
    return new CompetencyMap(number, List.copyOf(all));
  }

  /** The agreement as it was in a version. */
  public MentoringAgreement agreement(int number, String language) {
    JsonNode tree = tree(FrameworkKind.MENTORING_AGREEMENT, number);
    List<MentoringAgreement.Part> parts = new ArrayList<>();
    for (JsonNode p : tree.path("parts")) {
      parts.add(
          new MentoringAgreement.Part(
              p.path("id").asText(),
              p.path("heading").path(language).asText(),
              texts(p.path("points").path(language))));
    }
    return new MentoringAgreement(
        number, tree.path("title").path(language).asText(), List.copyOf(parts));
  }

  /** The tasks of the role matrix, those of a peer support worker's role first. */
  public List<RoleTask> tasks(String language) {
    List<RoleTask> own = new ArrayList<>();
    List<RoleTask> others = new ArrayList<>();
    for (RoleMatrix.Task task : matrix.tasks()) {
      boolean ofRole = !task.cells().get(PEER).startsWith("-");
      (ofRole ? own : others).add(new RoleTask(task.id(), task.name(language), ofRole));
    }
    own.addAll(others);
    return List.copyOf(own);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(t -> texts.add(t.asText()));
    return List.copyOf(texts);
  }

  private JsonNode tree(FrameworkKind kind, int number) {
    return trees.computeIfAbsent(kind.name() + number, key -> read(kind, number));
  }

  private JsonNode read(FrameworkKind kind, int number) {
    String text =
        em.createNamedQuery("FrameworkText.numbered", FrameworkText.class)
            .setParameter("kind", kind)
            .setParameter("number", number)
            .getResultStream()
            .findFirst()
            .orElseThrow(BusinessException::notFound)
            .text();
    return new ContentReader(path -> java.util.Optional.of(text)).tree(kind.path());
  }
}
