package rasoat.model.port;

class InMemoryByteStoreTest extends ByteStoreContract {

  @Override
  protected ByteStore emptyStore() {
    return new InMemoryByteStore();
  }
}
