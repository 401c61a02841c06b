package org.alongside.web.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.stories.StoryKind;

/** What each may think over before a group reflects and afterwards; the answers are their own. */
@Named
@RequestScoped
public class GroupPrompts {
  /** Keys of the questions, in order. */
  public List<String> getAll() {
    return StoryKind.GROUP.prompts();
  }
}
