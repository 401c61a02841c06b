package org.alongside.web.shell;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Map;

/**
 * Joins an input to its label, hint and message for those who do not see them beside each other.
 * Used once, by the tag {@code app:input}; it runs when the view is built, after the input was
 * made.
 */
public class DescribedBy extends TagHandler {
  private final TagAttribute input;
  private final TagAttribute label;
  private final TagAttribute hint;

  public DescribedBy(TagConfig config) {
    super(config);
    input = getRequiredAttribute("for");
    label = getRequiredAttribute("label");
    hint = getAttribute("hint");
  }

  @Override
  public void apply(FaceletContext ctx, UIComponent parent) throws IOException {
    UIComponent found = parent.findComponent(input.getValue(ctx));
    if (!(found instanceof UIInput field)) {
      throw new IllegalStateException(
          "app:input: no input with the id " + input.getValue(ctx) + " inside");
    }
    ValueExpression words = label.getValueExpression(ctx, String.class);
    if (field.getValueExpression("label") == null) {
      field.setValueExpression("label", words);
    }
    String said = hint == null ? null : hint.getValue(ctx);
    boolean hinted = said != null && !said.isEmpty();
    Map<String, Object> attributes = field.getPassThroughAttributes();
    // Asked when the page is written: while it is built, the form that names the field is not there
    // yet.
    String id = "#{component.clientId}";
    attributes.put(
        "aria-describedby",
        ctx.getExpressionFactory()
            .createValueExpression(
                ctx, (hinted ? id + "-hint " : "") + id + "-error", String.class));
    attributes.put(
        "aria-invalid",
        ctx.getExpressionFactory()
            .createValueExpression(ctx, "#{component.valid ? 'false' : 'true'}", String.class));
  }
}
