package io.resilience.jdbc;

class MemoryLettersTest implements DeadLettersContract {
    private final StoreStage stage = new MemoryStage(10);

    @Override
    public StoreStage stage() {
        return stage;
    }
}
