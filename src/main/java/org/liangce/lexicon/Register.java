package org.liangce.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A table of {@code models/}: tab-separated, UTF-8; lines that begin with {@code #} are remarks, and the remarks at the top must give
 * {@code # source:} and {@code # date:}; the first other line names the columns.
 *
 * <p>A table that wins over another copy of itself takes its place as a whole, unless it says {@code # extends: models}: then its rows come
 * first, and those of the other copy that begin with another first cell come behind them.
 */
public final class Register {

    private static final String EXTENDS = "extends";
    private static final String SCHEMA = "schema";

    private final String name;
    private final List<String> columns;
    private final List<Row> rows;
    private final Map<String, String> remarks;

    private Register(String name, List<String> columns, List<Row> rows, Map<String, String> remarks) {
        this.name = name;
        this.columns = columns;
        this.rows = rows;
        this.remarks = remarks;
    }

    /**
     * Reads a table.
     *
     * @param name relative to {@code models/}, as {@code places.tsv}
     * @throws ModelException where source or date is missing, a row has too many or no cells, or a column is named twice
     */
    public static Register read(Models models, String name) {
        Register own = parse(models.where(name), models.read(name));
        return own.remarks.containsKey(EXTENDS) ? own.extending(models.beneath(name), name) : own;
    }

    private static Register parse(String name, String text) {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        Map<String, String> remarks = new HashMap<>();
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.startsWith("#")) {
                remark(line, remarks);
            } else if (!line.isBlank() && columns.isEmpty()) {
                columns = columns(name, i + 1, line);
            } else if (!line.isBlank()) {
                rows.add(row(name, i + 1, columns, line));
            }
        }
        if (!remarks.containsKey("source") || !remarks.containsKey("date") || columns.isEmpty()) {
            throw new ModelException(name, 1, "开头须有 “# source:”“# date:” 两行和一行列名");
        }
        return new Register(name, columns, rows, remarks);
    }

    private static List<String> columns(String name, int number, String line) {
        List<String> columns = List.of(line.split("\t", -1));
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new ModelException(name, number, "有两列同名：" + columns);
        }
        return columns;
    }

    private Register extending(Models beneath, String file) {
        if (beneath == null) {
            throw new ModelException(name, 1, "写了 “# extends:”，可是没有别的 " + file + " 可以补充");
        }
        Set<String> replaced = new HashSet<>();
        rows.forEach(row -> replaced.add(row.key()));
        List<Row> all = new ArrayList<>(rows);
        read(beneath, file).rows.stream().filter(row -> !replaced.contains(row.key())).forEach(all::add);
        return new Register(name, columns, all, remarks);
    }

    /**
     * Whether rows of this table that name nodes are meant for a schema: those of a table that says {@code # schema: 12218} are for no
     * other, and those of a table that says nothing are for any.
     */
    public boolean isFor(Schema schema) {
        return remarks.getOrDefault(SCHEMA, schema.id()).equals(schema.id());
    }

    /**
     * The nodes that a row names in a column, parted by {@code |} or {@code +}; null where this table's nodes are those of another schema.
     *
     * @throws ModelException where the schema has no such node
     */
    public List<String> nodes(Row row, String column, Schema schema) {
        String cell = row.get(column);
        List<String> nodes = cell.isEmpty() ? List.of() : List.of(cell.split("[|+]"));
        if (!nodes.isEmpty() && !isFor(schema)) {
            return null;
        }
        for (String node : nodes) {
            if (schema.node(node) == null) {
                throw row.error("体系“" + schema.id() + "”里没有“" + node + "”这个节点");
            }
        }
        return nodes;
    }

    /** {@code # key: text}; a key that stands in several lines has their texts parted by {@code |}. */
    private static void remark(String line, Map<String, String> remarks) {
        int colon = line.indexOf(": ");
        if (line.startsWith("# ") && colon > 0) {
            remarks.merge(line.substring(2, colon), line.substring(colon + 2), (a, b) -> a + " | " + b);
        }
    }

    private static Row row(String name, int number, List<String> columns, String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() > columns.size()) {
            throw new ModelException(name, number, "有" + cells.size() + "格，而列名只有" + columns.size() + "个：" + columns);
        }
        if (cells.get(0).isBlank()) {
            throw new ModelException(name, number, "第一格“" + columns.get(0) + "”是空的");
        }
        return new Row(name, number, columns, cells);
    }

    public String name() {
        return name;
    }

    public List<String> columns() {
        return columns;
    }

    /** What the remarks at the top say under {@code # key:}; empty where there is none. */
    public String remark(String key) {
        return remarks.getOrDefault(key, "");
    }

    public List<Row> rows() {
        return rows;
    }

    /** A line of a table. */
    public static final class Row {
        private final String register;
        private final int line;
        private final List<String> columns;
        private final List<String> cells;

        private Row(String register, int line, List<String> columns, List<String> cells) {
            this.register = register;
            this.line = line;
            this.columns = columns;
            this.cells = cells;
        }

        /** What the row is about: its first cell. */
        public String key() {
            return cells.get(0).strip();
        }

        /** The cell of a column, trimmed; empty where the row ends before it. */
        public String get(String column) {
            int i = columns.indexOf(column);
            if (i < 0) {
                throw new ModelException(register, 0, "没有“" + column + "”这一列");
            }
            return i < cells.size() ? cells.get(i).strip() : "";
        }

        /** Whether white space stands at an end of a cell, which {@link #get} leaves out. */
        boolean isTrimmed(String column) {
            int i = columns.indexOf(column);
            return i < cells.size() && cells.get(i).length() > get(column).length();
        }

        /**
         * A cell that must not be empty.
         *
         * @throws ModelException where it is
         */
        public String required(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                throw error("第" + (columns.indexOf(column) + 1) + "格“" + column + "”是空的；各格之间须用制表符（Tab）隔开，这一行有" + cells.size() + "格");
            }
            return cell;
        }

        /** The values of a cell that lists several, parted by {@code |}; none where it is empty. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
        }

        /** A cell made into a value; what {@code parse} cannot take is reported with this line. */
        public <T> T as(String column, Function<String, T> parse) {
            String cell = get(column);
            try {
                return parse.apply(cell);
            } catch (IllegalArgumentException e) {
                required(column);
                throw error("“" + column + "”一格的“" + cell + "”不能用");
            }
        }

        public ModelException error(String reason) {
            return new ModelException(register, line, reason);
        }

        public int line() {
            return line;
        }

        /** The file it stands in, as a person finds it. */
        public String file() {
            return register;
        }
    }
}
