/** A call, an import or a word by which user content goes through a check before others see it. */
export const safetyCheck =
  /msg_?sec_?check|img_?sec_?check|media_?(?:sec_?)?check|sec_?check|media_?check_?async|content_?(?:check|security|safe|audit|censor|moderation)|text_?(?:check|security|censor|moderation|audit)|check_?(?:text|content|msg|sensitive|words?)|sensitive_?(?:word|filter|check)|sensitiveWord|word_?filter|green_?(?:client|text)|moderat|censor|敏感词|内容安全|内容审核/i;
