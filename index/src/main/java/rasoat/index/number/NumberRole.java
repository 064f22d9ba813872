package rasoat.index.number;

/** What a number in a text is there for. */
public enum NumberRole {
  /** The document's own, in the third box of the page (Decree 30/2020/NĐ-CP, annex I, II.3). */
  OWN,
  /** Another document's, named in the prose; also a number that stands nowhere in particular. */
  CITED,
  /** In the stamp ĐẾN: given by the office that received this copy (annex IV). */
  INCOMING,
  /** Of a copy, in the copy block below the document (annex I, part II). */
  COPY,
  /** Printed on a form, {@code Mẫu số 01/ĐKTT} or {@code Số: ...(2).../QĐ-...(3)...}. */
  TEMPLATE
}
