package org.alongside.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * A programme: a fixed list of modules for one audience. Published again whenever its file has
 * changed.
 */
@Entity
@Table(name = "programme")
@NamedQuery(name = "Programme.all", query = "SELECT p FROM Programme p ORDER BY p.id")
@NamedQuery(
    name = "Programme.lists",
    query = "SELECT p.code, m FROM Programme p JOIN p.moduleCodes m ORDER BY p.id, INDEX(m)")
class Programme {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String code;
  private String audience;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "title_fr")
  private String titleFr;

  @ElementCollection
  @CollectionTable(name = "programme_module", joinColumns = @JoinColumn(name = "programme_id"))
  @OrderColumn(name = "position")
  @Column(name = "module_code")
  private List<String> moduleCodes = new ArrayList<>();

  @Version private int version;

  protected Programme() {}

  Programme(String code) {
    this.code = code;
  }

  final void publish(String forWhom, String en, String fr) {
    this.audience = forWhom;
    this.titleEn = en;
    this.titleFr = fr;
  }

  List<String> modules() {
    return List.copyOf(moduleCodes);
  }

  boolean lists(List<String> modules) {
    return moduleCodes.equals(modules);
  }

  /** The old list must be gone from the database before a new one is begun: places are unique. */
  void emptyList() {
    moduleCodes.clear();
  }

  void list(List<String> modules) {
    moduleCodes.addAll(modules);
  }

  String code() {
    return code;
  }
}
