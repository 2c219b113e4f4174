package io.resilience.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = LettersCommand.class.getPackage().getImplementationVersion();
        return new String[] {version == null ? "not built as a jar" : version};
    }
}
