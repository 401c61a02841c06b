package org.alongside.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import org.alongside.people.Text;
import org.alongside.platform.Ticked;

/** What somebody would like of a mentor; they change it whenever they like. */
@Entity
@Table(name = "mentee_wish")
class MenteeWish {
  private static final int MOST_NEEDS = 3;

  @Id
  @Column(name = "person_id")
  private long personId;

  private String languages;
  private String source;
  private String needs;
  private String times;
  private String grounds;

  @Version private int version;

  protected MenteeWish() {}

  MenteeWish(long personId, MentorWish wish) {
    this.personId = personId;
    wish(wish);
  }

  final void wish(MentorWish wish) {
    if (wish.languages() == null || wish.languages().isEmpty()) {
      throw Refusal.invalid("mentoring.error.languages");
    }
    if (wish.needs() != null && wish.needs().size() > MOST_NEEDS) {
      throw Refusal.invalid("mentoring.error.needs", MOST_NEEDS);
    }
    this.languages = Ticked.text(Ticked.set(wish.languages(), Text::language));
    this.source = (wish.source() == null ? MentorSource.ANYWHERE : wish.source()).name();
    this.needs = Ticked.text(wish.needs());
    this.times = Ticked.text(wish.times());
    this.grounds = Ticked.text(wish.grounds());
  }

  MentorWish wish() {
    return new MentorWish(
        Set.copyOf(Ticked.list(languages)),
        MentorSource.valueOf(source),
        Set.copyOf(Ticked.list(needs)),
        Ticked.set(MeetingTime.class, times),
        Ticked.set(SharedGround.class, grounds));
  }
}
