package org.diglot.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Asks with the system's own dialog; it starts where the last file was found. */
final class ChooserAsker implements FileAsker {

    private final Stage stage;
    private final Consumer<String> shower;
    private Optional<File> folder = Optional.empty();

    /** @param shower opens what a URI names with the program that the system has for it */
    ChooserAsker(Stage stage, Consumer<String> shower) {
        this.stage = stage;
        this.shower = shower;
    }

    @Override
    public void show(Path file) {
        shower.accept(file.toUri().toString());
    }

    @Override
    public Optional<Path> ask(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen = Optional.ofNullable(chooser.showOpenDialog(stage));
        chosen.map(File::getParentFile).ifPresent(parent -> folder = Optional.of(parent));
        return chosen.map(File::toPath);
    }

    @Override
    public List<Path> askForAny(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        List<File> chosen = Optional.ofNullable(chooser.showOpenMultipleDialog(stage)).orElse(List.of());
        chosen.stream().findFirst().map(File::getParentFile).ifPresent(parent -> folder = Optional.of(parent));
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> askTarget(String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(stage));
        chosen.map(File::getParentFile).ifPresent(parent -> folder = Optional.of(parent));
        return chosen.map(File::toPath);
    }

    @Override
    public List<Path> askFiles(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        List<File> chosen = Optional.ofNullable(chooser.showOpenMultipleDialog(stage)).orElse(List.of());
        chosen.stream().map(File::getParentFile).findFirst().ifPresent(parent -> folder = Optional.of(parent));
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> askFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen = Optional.ofNullable(chooser.showDialog(stage));
        chosen.ifPresent(one -> folder = Optional.of(one));
        return chosen.map(File::toPath);
    }
}
