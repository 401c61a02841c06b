package org.alongside.catalogue;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Every check that content must pass before it may be published; {@code content/README.md} lists
 * them. They find all faults at once and throw for none.
 */
public class ContentChecks {
  /** In this order: the module check counts minutes only where the role matrix is sound. */
  private static final List<BiConsumer<ContentDraft, ContentFaults>> CHECKS =
      List.of(
          CatalogueCheck::check,
          LanguageCheck::check,
          MarkdownCheck::check,
          QuestionCheck::check,
          ScenarioCheck::check,
          ReadabilityCheck::check,
          NoticeCheck::check,
          SupportCheck::check,
          MediaCheck::check,
          ModuleCheck::check);

  private final ContentSchemas schemas;

  /**
   * @param schemas where the program's own {@code schemas/*.schema.json} lie; never those that come
   *     with what is checked
   */
  public ContentChecks(ContentSource schemas) {
    this.schemas = new ContentSchemas(schemas);
  }

  /** With the schemas on the class path. */
  public ContentChecks() {
    this(ContentSource.classPath(ContentChecks.class.getClassLoader()));
  }

  /** All faults of {@code source}, by file and place; none when it may be published. */
  public List<ContentFault> check(ContentSource source) {
    ContentFaults faults = new ContentFaults();
    ContentDraft draft = new ContentDraftReader(source, schemas, faults, true).read();
    CHECKS.forEach(check -> check.accept(draft, faults));
    return faults.all();
  }

  /**
   * All faults of one module; which programmes list it is not looked at, since whoever writes it
   * chooses that in the module's own file.
   *
   * @param code the module's folder
   */
  public List<ContentFault> check(ContentSource source, String code) {
    ContentFaults faults = new ContentFaults();
    ContentDraft draft = new ContentDraftReader(source, schemas, faults, true).read(code);
    CHECKS.forEach(check -> check.accept(draft, faults));
    return faults.all();
  }

  /** One module as far as it can be read; what cannot be becomes a fault. */
  ContentDraft read(ContentSource source, String code, ContentFaults faults) {
    return new ContentDraftReader(source, schemas, faults, false).read(code);
  }
}
