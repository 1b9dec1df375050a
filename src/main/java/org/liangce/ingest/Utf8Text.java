package org.liangce.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8, and says of everything else what it is and what to do. */
final class Utf8Text {

    private static final String SAVE_AS = "请用记事本或 WPS 打开，另存为 UTF-8 编码的文本文件后再试";

    private Utf8Text() {}

    /**
     * The text without a byte order mark, carriage returns kept.
     *
     * @throws IngestException where the bytes are no UTF-8 text or nothing but white space
     */
    static String decode(byte[] bytes) throws IngestException {
        refuseOtherFormats(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(bytes, in.position());
        }
        String text = out.flip().toString();
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (body.isBlank()) {
            throw new IngestException(Failure.Kind.EMPTY, 0, "文件是空的", "请检查文件内容，或把它移出要读的文件夹");
        }
        return body;
    }

    private static void refuseOtherFormats(byte[] bytes) throws IngestException {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            throw new IngestException(Failure.Kind.NOT_UTF8, 0, "是 UTF-16 编码，不是 UTF-8", SAVE_AS);
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            throw binary("是 PDF 文件");
        }
        if (begins(bytes, 'P', 'K', 3, 4)) {
            throw binary("是压缩文件或 Office 文档（docx、xlsx、pptx）");
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw binary("是旧版 Office 文档（doc、xls、ppt）");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new IngestException(Failure.Kind.BINARY, line(bytes, i), "含有空字符（NUL），不是文本文件或已经损坏", SAVE_AS);
            }
        }
    }

    private static IngestException binary(String what) {
        return new IngestException(Failure.Kind.BINARY, 0, what + "，目前只读 UTF-8 文本", "请把正文复制到文本文件里，存为 UTF-8 编码后再试");
    }

    private static IngestException notUtf8(byte[] bytes, int at) {
        boolean gbk = decodes(bytes, Charset.forName("GB18030"));
        String reason = gbk ? "不是 UTF-8 编码，看来是 GBK（ANSI）编码" : "不是有效的 UTF-8 编码";
        return new IngestException(Failure.Kind.NOT_UTF8, line(bytes, at), reason, SAVE_AS);
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean begins(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static int line(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
