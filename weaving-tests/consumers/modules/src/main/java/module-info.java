/** A shop's prices. */
module io.resilience.consumers.modules {
    requires io.resilience.annotations;
    requires io.resilience.runtime;
    // fallback methods are called by reflection
    opens io.resilience.consumers.modules to
            io.resilience.runtime;
}
