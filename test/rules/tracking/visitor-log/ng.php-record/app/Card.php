<?php
class Card
{
    public function show($id)
    {
        $card = CardModel::find($id);
        VisitModel::create(['visitor_id' => $this->uid, 'owner_id' => $card->uid]); // expect
        return $card;
    }
}
