package org.alongside.coreflection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A mentee who is invited to a group reflection; why they stay away has no field. */
@Entity
@Table(name = "group_seat")
@NamedQuery(
    name = "GroupSeat.of",
    query = "SELECT s FROM GroupSeat s WHERE s.groupId = :group ORDER BY s.id")
class GroupSeat {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "group_id")
  private long groupId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private GroupAnswer answer;

  private Boolean present;

  @Version private int version;

  protected GroupSeat() {}

  GroupSeat(long groupId, long personId) {
    this.groupId = groupId;
    this.personId = personId;
    this.answer = GroupAnswer.INVITED;
  }

  void answer(boolean comes) {
    this.answer = comes ? GroupAnswer.COMES : GroupAnswer.STAYS_AWAY;
  }

  void mark(boolean there) {
    this.present = there;
  }

  long groupId() {
    return groupId;
  }

  long personId() {
    return personId;
  }

  GroupAnswer answer() {
    return answer;
  }

  Boolean present() {
    return present;
  }
}
