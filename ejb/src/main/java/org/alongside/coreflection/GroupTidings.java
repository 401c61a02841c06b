package org.alongside.coreflection;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.alongside.platform.Audited;
import org.alongside.platform.MessageAsked;

/** Tells mentees what has become of a group reflection, and the log what was done. */
@Dependent
class GroupTidings {
  @Inject private Event<MessageAsked> messages;
  @Inject private Event<Audited> audited;

  void tell(GroupReflection group, long person, String kind) {
    messages.fire(
        new MessageAsked(
            person,
            kind,
            group.publicId() + ' ' + group.revision(),
            Map.of(),
            "/mentoring/group?id=" + group.publicId()));
  }

  void done(String action, GroupReflection group) {
    audited.fire(new Audited(action, "group-reflection", group.publicId(), null));
  }
}
