import logging
import openai

logger = logging.getLogger(__name__)


class Bot:
    def reply(self, query, context):
        session = self.sessions.session_query(query, context["session_id"])
        answer = openai.ChatCompletion.create(model="m", messages=session.messages)
        content = answer["choices"][0]["message"]["content"]
        logger.debug("new_query={}, reply={}".format(session.messages, content))  # expect
        logger.info("tokens={}".format(answer["usage"]["total_tokens"]))
        return content
