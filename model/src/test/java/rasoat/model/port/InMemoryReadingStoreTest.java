package rasoat.model.port;

class InMemoryReadingStoreTest extends ReadingStoreContract {

  @Override
  protected ReadingStore emptyStore() {
    return new InMemoryReadingStore();
  }
}
