package kr.jikimi.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java sources as the compiler reads them: methods with their length and parameters, and the names that are spoken. */
final class Sources {

    /** The checkout; tests run in the folder of their build module. */
    static final Path HOUSE = Path.of("").toAbsolutePath().getParent();

    private final List<Method> methods = new ArrayList<>();
    private final TreeSet<String> names = new TreeSet<>();

    /** From the first line of the signature (annotations included) to the closing brace. */
    record Method(String name, long lines, int parameters) {}

    static Sources of(String text) {
        return read(List.of(new Text("Planted", text)));
    }

    /** All sources of the build modules in folders called {@code kind} (main, test). */
    static Sources in(Path house, String kind) {
        try (var files = Files.walk(house, 14)) {
            return read(files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> each.toString().contains("/src/" + kind + "/java/"))
                    .filter(each -> !each.toString().contains("/target/"))
                    .filter(each -> !each.endsWith("module-info.java"))
                    .map(Sources::text)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Method> methods() {
        return methods;
    }

    /** Every import and every dotted name, such as {@code java.time.Instant} and {@code Instant.now}. */
    TreeSet<String> names() {
        return names;
    }

    private static Text text(Path file) {
        try {
            return new Text(HOUSE.relativize(file).toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sources read(List<? extends JavaFileObject> texts) {
        var sources = new Sources();
        var task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, texts);
        try {
            var positions = Trees.instance(task).getSourcePositions();
            task.parse().forEach(unit -> unit.accept(sources.new Reader(unit, positions), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private final class Reader extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitImport(ImportTree tree, Void nothing) {
            names.add(tree.getQualifiedIdentifier().toString());
            return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
            names.add(tree.toString());
            return super.visitMemberSelect(tree, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void nothing) {
            names.add("new " + tree.getIdentifier());
            return super.visitNewClass(tree, nothing);
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            for (var member : tree.getMembers()) {
                if (member instanceof MethodTree method && positions.getEndPosition(unit, method) > 0) {
                    methods.add(new Method(
                            tree.getSimpleName() + "." + method.getName() + " in "
                                    + unit.getSourceFile().getName(),
                            lines(method),
                            isHeader(tree, method) ? 0 : method.getParameters().size()));
                }
            }
            return super.visitClass(tree, nothing);
        }

        /** The header of a record may be long; the compiler shows it as a constructor. */
        private boolean isHeader(ClassTree type, MethodTree method) {
            var components = type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(each -> !each.getModifiers().getFlags().contains(Modifier.STATIC))
                    .count();
            return type.getKind() == Tree.Kind.RECORD
                    && method.getName().contentEquals("<init>")
                    && method.getParameters().size() == components;
        }

        private long lines(MethodTree method) {
            var map = unit.getLineMap();
            return map.getLineNumber(positions.getEndPosition(unit, method))
                    - map.getLineNumber(positions.getStartPosition(unit, method))
                    + 1;
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String content;
        private final String place;

        Text(String place, String content) {
            super(URI.create("text:///" + place.replace(' ', '-')), Kind.SOURCE);
            this.place = place;
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }

        @Override
        public String getName() {
            return place;
        }
    }
}
