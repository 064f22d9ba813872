package rasoat.model.page;

/** Loại thiệt hại: what a false page takes from people. */
public enum Harm {
  MONEY,
  PERSONAL_DATA,
  REPUTATION,
  FALSE_INFORMATION
}
