package com.acme.shop.operations;

import java.sql.SQLException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a request that failed with the exception, cause by cause, as this application caught it. */
@RestControllerAdvice
class Failures {
    @ExceptionHandler
    @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
    String answer(Exception failure) {
        StringBuilder answer = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            answer.append(cause).append('\n');
            if (cause instanceof SQLException sql) {
                answer.append(sql.getSQLState())
                        .append(' ')
                        .append(sql.getErrorCode())
                        .append('\n');
            }
        }
        return answer.toString();
    }
}
