package io.tiance.web;

import io.tiance.enterprise.InputException;
import io.tiance.prospect.ConflictException;
import io.tiance.prospect.MissingException;
import io.tiance.report.Exchange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error as {@code application/problem+json} (RFC 9457) with a Chinese detail; a failure of ours carries an id, no trace. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> input(InputException e) {
        boolean tooLarge = e.errors().get(0).message().startsWith("内容超过");
        HttpStatus status = tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, e.getMessage());
        problem.setTitle("数据有误");
        problem.setProperty("field", e.errors().get(0).field());
        problem.setProperty("errors", e.errors());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Both versions, so that nothing is lost: {@code current} as kept now; what was sent is still with the sender. */
    @ExceptionHandler
    ResponseEntity<String> conflict(ConflictException e) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", "与他人的修改冲突");
        problem.put("status", HttpStatus.CONFLICT.value());
        problem.put("detail", e.getMessage());
        problem.put("current", e.current());
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Exchange.json(problem));
    }

    @ExceptionHandler
    ResponseEntity<String> conflict(OptimisticLockingFailureException e) {
        return conflict(new ConflictException("刚被他人修改；请刷新后再试", ""));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
        problem.setTitle("没有这一项");
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failure(Exception e) {
        String id = UUID.randomUUID().toString();
        LOG.error("failure {}{}", id, trace(e));
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, "判定没有完成，这不是结论；请稍后再试，或凭编号联系维护人员");
        problem.setTitle("系统故障");
        problem.setProperty("errorId", id);
        return ResponseEntity.internalServerError()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Where it happened, without the messages: they may quote what an enterprise said of itself. */
    private static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        for (Throwable one = failure; one != null; one = one.getCause()) {
            trace.append('\n').append(one.getClass().getName());
            for (StackTraceElement frame : one.getStackTrace()) {
                trace.append("\n\tat ").append(frame);
            }
        }
        return trace.toString();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Object answer = body == null && e instanceof ErrorResponse response ? response.getBody() : body;
        if (answer instanceof ProblemDetail problem) {
            String own = problem.getDetail() == null ? "" : problem.getDetail();
            boolean chinese =
                    own.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
            problem.setTitle("请求无法处理");
            problem.setDetail(
                    e instanceof MissingServletRequestParameterException missing
                            ? "地址里缺参数 " + missing.getParameterName()
                            : chinese ? own : detail(status));
        }
        return super.handleExceptionInternal(e, answer, headers, status, request);
    }

    private static String detail(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "没有这个地址；接口说明见 /v3/api-docs";
            case 405 -> "此地址不支持这种请求方法";
            case 406 -> "只能返回 application/json";
            case 413 -> "文件超过 20 MB；请拆成几个文件";
            case 415 -> "请求体应为 application/json 或 application/yaml";
            default -> "请求无法处理；请核对地址与参数";
        };
    }
}
