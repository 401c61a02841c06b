package org.alongside.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.alongside.platform.BusinessException;
import org.alongside.platform.PublicId;

/**
 * A survey that one person is asked. While it is open it keeps their answers, so that nothing is
 * lost; once it is sent it keeps only that it was, and the answers stand elsewhere without the
 * person.
 */
@Entity
@Table(name = "survey_sheet")
@NamedQuery(
    name = "Sheet.ofUnit",
    query =
        "SELECT s FROM Sheet s WHERE s.personId = :person AND s.unitId = :unit AND s.cycle = :cycle")
@NamedQuery(name = "Sheet.byPublicId", query = "SELECT s FROM Sheet s WHERE s.publicId = :id")
class Sheet {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "module_code")
  private String moduleCode;

  private int cycle;
  private int revision;

  @jakarta.persistence.Convert(converter = DraftConverter.class)
  private Map<String, Given> draft;

  @Column(name = "last_save_id")
  private String lastSaveId;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Version private int version;

  protected Sheet() {}

  Sheet(SurveyTicket ticket) {
    this.publicId = PublicId.random();
    this.personId = ticket.personId();
    this.unitId = ticket.unitId();
    this.moduleCode = ticket.moduleCode();
    this.cycle = ticket.cycle();
    this.draft = Map.of();
  }

  /** Keeps an answer; the same save again changes nothing. */
  void keep(String item, Given given, String saveId, Instant now) {
    requireOpen();
    if (saveId.equals(lastSaveId)) {
      return;
    }
    Map<String, Given> changed = new HashMap<>(draft);
    changed.put(item, given);
    this.draft = Map.copyOf(changed);
    this.lastSaveId = saveId;
    this.savedAt = now;
    this.revision++;
  }

  /** Gives its answers away and keeps none. */
  Map<String, Given> send(Instant now) {
    requireOpen();
    Map<String, Given> given = draft;
    this.draft = Map.of();
    this.sentAt = now;
    return given;
  }

  private void requireOpen() {
    if (isSent()) {
      throw new BusinessException(BusinessException.Kind.CONFLICT, "survey.error.sent");
    }
  }

  boolean isSent() {
    return sentAt != null;
  }

  boolean belongsTo(long person) {
    return personId == person;
  }

  String publicId() {
    return publicId;
  }

  long personId() {
    return personId;
  }

  long unitId() {
    return unitId;
  }

  String moduleCode() {
    return moduleCode;
  }

  int cycle() {
    return cycle;
  }

  int revision() {
    return revision;
  }

  Instant savedAt() {
    return savedAt;
  }

  Instant sentAt() {
    return sentAt;
  }

  Map<String, Given> draft() {
    return draft;
  }
}
