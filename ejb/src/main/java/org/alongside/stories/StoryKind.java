package org.alongside.stories;

import java.util.List;

/** What somebody writes to think it over, to practise it or to share it. */
public enum StoryKind {
  /** A story of lived experience, passage by passage; each begins as the owner's alone. */
  STORY(List.of(), PassageMark.NEVER),
  /** A reflection along Gibbs' cycle (Gibbs, Learning by Doing, 1988). */
  GIBBS(
      List.of("DESCRIPTION", "FEELINGS", "EVALUATION", "ANALYSIS", "CONCLUSION", "PLAN"),
      PassageMark.ONE_TO_ONE),
  /** Made ready for a co-reflection, to which both bring something. */
  CO_REFLECTION(
      List.of("MOMENT", "MINE", "ASK", "HEARD", "TOGETHER", "NEXT"), PassageMark.ONE_TO_ONE),
  /** The same for a group: what one brings, and what one takes back. */
  GROUP(List.of("BRING", "QUESTION", "HEARD", "TAKE"), PassageMark.ONE_TO_ONE),
  /** A copy of a note or of an answer to a reflection in a module. */
  NOTE(List.of("WORDS"), PassageMark.ONE_TO_ONE);

  private final List<String> prompts;
  private final PassageMark first;

  StoryKind(List<String> prompts, PassageMark first) {
    this.prompts = prompts;
    this.first = first;
  }

  /** Words for its questions, in order; none: it is written freely. */
  public List<String> prompts() {
    return prompts;
  }

  /** How a passage is marked until its owner says otherwise. */
  PassageMark firstMark() {
    return first;
  }

  /** What a passage may be marked; a reflection is for no audience. */
  public List<PassageMark> marks() {
    return this == STORY
        ? List.of(PassageMark.values())
        : List.of(PassageMark.ONE_TO_ONE, PassageMark.NEVER);
  }
}
