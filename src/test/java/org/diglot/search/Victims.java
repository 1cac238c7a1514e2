package org.diglot.search;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Processes made to be killed, each started while the one before still works, from an archive of the classes that the
 * first leaves behind. A victim begins its work when it is told to, by a line; what it prints is how far it came.
 */
public final class Victims implements AutoCloseable {

    private final String main;
    private final List<String> arguments;
    private final Path archive;
    private Process next;

    /** @param main a class whose {@code main} waits for a line, works, and then ends by itself */
    public Victims(Class<?> main, Path work, String... arguments) throws IOException, InterruptedException {
        this.main = main.getName();
        this.arguments = List.of(arguments);
        archive = work.resolve("victims.jsa");
        Process trained = started("-XX:ArchiveClassesAtExit=" + archive);
        trained.getOutputStream().close();
        trained.waitFor();
        next = start();
    }

    /** Lets one work, kills it so many milliseconds after it first printed something, and gives all that it printed. */
    public String kill(int milliseconds) throws IOException, InterruptedException {
        Process victim = next;
        victim.getOutputStream().write('\n');
        victim.getOutputStream().close();
        int first = victim.getInputStream().read();
        next = start();
        victim.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        // Through its handle: a process that is destroyed itself shuts its output, read or not.
        victim.toHandle().destroyForcibly();
        victim.waitFor();
        return (char) first + new String(victim.getInputStream().readAllBytes());
    }

    private Process start() throws IOException {
        return Files.exists(archive) ? started("-XX:SharedArchiveFile=" + archive) : started("-Xshare:auto");
    }

    private Process started(String sharing) throws IOException {
        String path = Stream.of(System.getProperty("jdk.module.path"), System.getProperty("java.class.path"),
                        "target/test-classes", "target/classes")
                .filter(one -> one != null && !one.isEmpty()).collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                sharing, "-Xlog:disable", "-Xlog:all=off", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", path, main));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        next.destroyForcibly().waitFor();
    }
}
