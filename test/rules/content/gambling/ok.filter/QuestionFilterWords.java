class QuestionFilterWords {
    static { words.setTip("老虎机,押注,赌博,百家乐"); }
}
