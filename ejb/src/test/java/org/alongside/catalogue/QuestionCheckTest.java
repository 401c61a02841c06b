package org.alongside.catalogue;

import static org.alongside.catalogue.SmallContent.PRACTICE;
import static org.alongside.catalogue.SmallContent.QUIZ;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionCheckTest {
  static Stream<Break> breaks() {
    return Stream.of(
        Break.in(
            QUIZ,
            "correct: true, feedback: \"It is true.\"",
            "feedback: \"It is true.\"",
            "questions/key",
            "exactly one correct option; this has 0"),
        Break.in(
            QUIZ,
            "feedback: \"It is not true.\"",
            "correct: true, feedback: \"It is not true.\"",
            "questions/key",
            "exactly one correct option; this has 2"),
        Break.in(
            QUIZ,
            "correct: true, feedback: \"Yes, gladly.\"",
            "feedback: \"Yes, gladly.\"",
            "questions/doors",
            "1 correct of 3"),
        Break.in(
            QUIZ,
            "feedback: \"You would be the lock.\"",
            "correct: true, feedback: \"You would be the lock.\"",
            "questions/doors",
            "3 correct of 3"),
        Break.in(QUIZ, "kind: multiple", "kind: sort", "questions/doors", "a sort has"),
        Break.in(PRACTICE, "kind: sort", "kind: single", "questions/tasks", "a single has"),
        Break.in(
            PRACTICE,
            "    topic: tasks\n",
            """
                topic: tasks
                options:
                  - {id: a, text: "A", feedback: "A."}
                  - {id: b, text: "B", feedback: "B."}
                  - {id: c, text: "C", feedback: "C."}
            """,
            "questions/tasks",
            "and no options"),
        Break.in(
            PRACTICE,
            "category: other",
            "category: third",
            "questions/tasks/items/pill",
            "no category 'third'"),
        Break.in(
            PRACTICE, "[other]", "[third]", "questions/tasks/items/walk", "no category 'third'"),
        Break.in(
            PRACTICE, "[other]", "[peer]", "questions/tasks/items/walk", "repeats its category"),
        Break.in(
            QUIZ,
            "I found it in the hall near the desk.",
            "I found it.",
            "questions/key",
            "within 30 % of the right one's length of 38 characters (a 38, b 11, c 39)"),
        Break.in(
            QUIZ,
            "I would rather not talk about keys now.",
            "I would rather not talk about it.",
            "questions",
            "longest in 1 of 2 questions, over 40 %: key"));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void finds(Break broken) {
    broken.holds(SmallContent.valid());
  }
}
