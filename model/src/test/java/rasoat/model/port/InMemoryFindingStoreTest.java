package rasoat.model.port;

class InMemoryFindingStoreTest extends FindingStoreContract {

  @Override
  protected FindingStore emptyStore() {
    return new InMemoryFindingStore();
  }
}
