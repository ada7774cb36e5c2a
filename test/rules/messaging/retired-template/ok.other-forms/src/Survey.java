package shop;

class Survey {
    void answer(Answer answer, String formId) {
        answer.setFormId(formId);
        answers.save(answer);
    }
}
